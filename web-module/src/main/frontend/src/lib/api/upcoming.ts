/** What the contract is about to say of pictures, recommendations and imports. Goes when it says so. */
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

export interface ImageUpload {
  uploadUrl: string;
  imageUrl: string;
  expiresAt: string;
}

export interface ProductImport {
  id: number;
  fileName: string;
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'FAILED';
  percent: number;
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  refused: number;
  error?: string;
  startedBy: string;
  createdAt: string;
  startedAt?: string;
  finishedAt?: string;
}

export interface RefusedRow {
  line: number;
  sku?: string;
  errors: { field: string; message: string }[];
}
