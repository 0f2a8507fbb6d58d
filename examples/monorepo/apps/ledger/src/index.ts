import { Billing } from "@example/billing";

const client = new Billing({ baseUrl: "https://billing.example.com" });

/** Names one by its id. */
export async function nameOf(id: string): Promise<string> {
  const { name } = await client.invoices.getInvoice({ id });
  return name;
}
