import type {Nodes} from 'mdast'

/** Tell whether a paragraph shows nothing but pictures: images, linked or not, with blanks and line ends between. */
export function holdsOnlyImages(node: Nodes | undefined): boolean {
  return node?.type === 'paragraph' && node.children.some(isImage) && node.children.every(isImageOrBlank)
}

function isImage(node: Nodes): boolean {
  if (node.type === 'link' || node.type === 'linkReference')
    return node.children.some(isImage) && node.children.every(isImageOrBlank)
  return node.type === 'image' || node.type === 'imageReference'
}

function isImageOrBlank(node: Nodes): boolean {
  if (node.type === 'break' || node.type === 'comment') return true
  return node.type === 'text' ? node.value.trim() === '' : isImage(node)
}
