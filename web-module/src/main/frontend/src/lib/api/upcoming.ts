/** What the contract is about to say of pictures and recommendations. Goes when it says so. */
export interface ProductImage {
  id: number;
  imageUrl: string;
  smallUrl: string;
  mediumUrl: string;
  largeUrl: string;
  width: number;
  height: number;
  ready: boolean;
}

export interface Pictured {
  imageUrl?: string;
  images?: ProductImage[];
}

export interface Recommending<Product> {
  recommendations?: Product[];
}

export interface ImageUpload {
  uploadUrl: string;
  headers: Record<string, string>;
  imageUrl: string;
  expiresAt: string;
}
