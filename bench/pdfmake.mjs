// Makes a PDF with pdfmake as it is, as a process to be measured: node pdfmake.mjs IN.json OUT.pdf
import {readFileSync, writeFileSync} from 'node:fs'
import pdfmake from 'pdfmake'

const [from, to] = process.argv.slice(2)
const {definition, fonts, title} = JSON.parse(readFileSync(from, 'utf8'))
pdfmake.setFonts(fonts)
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.tableLayouts = {
  rows: {
    hLineWidth: () => 0.5,
    vLineWidth: () => 0,
    hLineColor: () => '#c9d1d9',
    paddingLeft: () => 5,
    paddingRight: () => 5,
    paddingTop: () => 3.5,
    paddingBottom: () => 3.5
  }
}
const header = (page) => (page > 1 ? {text: title, style: 'header', margin: [68, 36, 68, 0]} : null)
const footer = (page, pages) => ({
  text: `第 ${page} 页　共 ${pages} 页`,
  style: 'footer',
  margin: [68, 20, 68, 0]
})
writeFileSync(to, await pdfmake.createPdf({...definition, header, footer}).getBuffer())
