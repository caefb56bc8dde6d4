const side = 480;

/** Converts a picture to a square JPEG of 480 pixels, in Base64. Rejects if the URL is not a picture. */
export async function toJpeg(url: string): Promise<string> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const scale = side / Math.min(image.naturalWidth, image.naturalHeight);
  const [width, height] = [image.naturalWidth * scale, image.naturalHeight * scale];
  canvas.getContext('2d')?.drawImage(image, (side - width) / 2, (side - height) / 2, width, height);
  return canvas.toDataURL('image/jpeg', 0.86).replace(/^[^,]*,/, '');
}
