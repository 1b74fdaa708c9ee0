export declare const Treasurenet: Record<string, object>;
