// Takes a seat of the exercise, as a person does on the page of seats.
export async function takeSeat(page, address, lang, seat) {
  await page.goto(`${address}/${lang}/seats`);
  const form = page.locator(`form:has(input[name="seat"][value="${seat}"])`).first();
  await Promise.all([page.waitForEvent('load'), form.locator('button').click()]);
}
