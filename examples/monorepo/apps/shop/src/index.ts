import { Pets } from "@example/pets";

const client = new Pets({ baseUrl: "https://pets.example.com" });

/** Names one by its id. */
export async function nameOf(id: string): Promise<string> {
  const { name } = await client.pets.getPet({ id });
  return name;
}
