import * as docx from 'docx'

type Block = docx.Paragraph | docx.Table

/** A Word document of some blocks, as bytes. */
export async function buildDocument(
  children: Block[],
  options: Omit<docx.IPropertiesOptions, 'sections'> = {}
): Promise<Uint8Array> {
  return new Uint8Array(await docx.Packer.toBuffer(new docx.Document({...options, sections: [{children}]})))
}

/** The scheme of numbers of official documents: 一、 （一） 1. （1） */
export const officialNumbering = {
  config: [
    {
      reference: 'official',
      levels: [
        {
          level: 0,
          format: docx.LevelFormat.CHINESE_COUNTING,
          text: '%1、',
          alignment: docx.AlignmentType.START
        },
        {
          level: 1,
          format: docx.LevelFormat.CHINESE_COUNTING,
          text: '（%2）',
          alignment: docx.AlignmentType.START
        },
        {level: 2, format: docx.LevelFormat.DECIMAL, text: '%3.', alignment: docx.AlignmentType.START}
      ]
    },
    {
      reference: 'bullets',
      levels: [{level: 0, format: docx.LevelFormat.BULLET, text: '•', alignment: docx.AlignmentType.START}]
    }
  ]
}
