// Takes a seat of the exercise, as a person does on the page of seats.
export async function takeSeat(page, address, lang, seat) {
  await page.goto(`${address}/${lang}/seats`);
  const button = page.locator(`button[name="seat"][value$="${seat}"]`).first();
  await Promise.all([page.waitForEvent('load'), button.click()]);
}
