/** A row of `places/places`. */
export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly kind: 'shoal' | 'shore' | 'corridor';
  readonly source_title: string;
  readonly source_url: string;
  readonly note: string | null;
}

/** A row of `places/encounters`. */
export interface EncounterRow {
  readonly id: string;
  readonly date: string;
  readonly kind: 'water-cannon' | 'sail' | 'corridor';
  readonly place: string | null;
  readonly title: string;
  readonly what_happened: string;
  readonly hurt: number | null;
  readonly account_of: string;
  readonly source_title: string;
  readonly source_url: string;
  readonly source_date: string | null;
}

/** A row of `places/ships`; `ships` is a list with `; ` between its items. */
export interface ShipRow {
  readonly country: string;
  readonly name: string;
  readonly ships: string;
  readonly source_title: string;
  readonly source_url: string;
  readonly source_date: string | null;
}

/** A row of `places/reach`; points are in order. */
export interface PointRow {
  readonly point: number;
  readonly lon: number;
  readonly lat: number;
}

/** A row of `places/coasts`: a point of a closed ring. */
export interface CoastRow extends PointRow {
  readonly ring: string;
}
