/** An invented English article with the traps of real ones: sentences built alike, numbers, negations, names inside names. */
export const HARBOUR_ARTICLE = `Norland and Sweden open harbour talks
Norland and Sweden opened two days of talks on Monday over the shared harbour of Eastport, which has been closed to traffic since 14 October 2030.
Maria Lind, the foreign minister of Norland, said her government "strongly condemns" the attack on the harbour and would not accept any change of the border by force. She said Russian vessels had been seen off the coast three times in the past week.
Sweden's prime minister, Anna Berg, voiced concern over the growing number of German vessels in the strait and called on Germany to withdraw 1,250 of its 3,400 troops from the islands. Germany has never confirmed how many troops it keeps there.
Russia rejected the claims. A spokesman in Moscow said that Russia had not taken part in the attack, that no Russian vessel had left port, and that the talks in Eastport were "a matter for Norland and its neighbours alone".
South Norland, which is not a party to the talks, welcomed the meeting and offered to host a second round in the spring. Its president said that cooperation with Norland had deepened without delay since the treaty of 2019, and that 60 percent of its exports now pass through Eastport.
Germany said it would send five more vessels to the strait – a step that Sweden described as "unlikely to help" – and denied that its troops had crossed the border. Berlin expects a reply within seventeen days.
The European Union said it would support the harbour with 2.5 million euros if Norland and Sweden reach an agreement by Friday. France and the Netherlands pledged a further 300,000 euros for the repair of the lighthouse, which was badly damaged in the attack.
Anna Berg and Maria Lind are expected to meet again in the spring. It would be the first meeting of the two since Norland closed the border, and diplomats don't expect a far-reaching breakthrough.`;

/** Names and aliases of its actors. */
export const HARBOUR_ACTORS: readonly (readonly string[])[] = [
  ["Norland", "النورلاند", "Eastport"],
  ["South Norland"],
  ["Sweden", "السويد"],
  ["Russia", "روسيا"],
  ["Germany", "ألمانيا"],
  ["European Union", "EU"],
  ["Maria Lind", "Lind"],
  ["Anna Berg", "Berg"],
];
