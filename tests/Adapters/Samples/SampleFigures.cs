using System.Runtime.CompilerServices;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Tests.Samples;

/// <summary>
/// A card for each kind of question about figures, and for what people share. They are what the bot has said in its own tests, which hold the
/// files up to date.
/// </summary>
internal static class SampleFigures
{
    public static IEnumerable<KeyValuePair<string, Card>> All { get; } =
    [
        Said("figures-board"),
        Said("figures-board-of-groups"),
        Said("figures-board-of-nobody"),
        Said("figures-board-of-one"),
        Said("figures-board-without-anybody"),
        Said("figures-board-of-zeros"),
        Said("figures-board-of-ten-thousand"),
        Said("figures-board-of-namesakes"),
        Said("figures-why"),
        Said("figures-why-group"),
        Said("figures-progress"),
        Said("figures-target-split"),
        Said("figures-target-question"),
        Said("figures-target-history"),
        Said("figures-project"),
        Said("figures-day"),
        Said("figures-attainment-by-former-targets"),
        Said("figures-overtaken"),
        Said("figures-challenge"),
        Said("figures-challenge-progress"),
        Said("figures-income"),
        Said("figures-reward"),
        Said("figures-medals"),
        Said("figures-rule"),
        Said("figures-rule-in-parts"),
        Said("figures-team-earnings"),
        Said("figures-ordered-boards"),
        Said("figures-settlement"),
        Said("figures-advance"),
        Said("figures-awards"),
        Said("figures-exchange"),
        Said("figures-funnel"),
        Said("figures-losses"),
        Said("figures-largest"),
        Said("figures-forecast"),
        Said("figures-process"),
        Said("figures-completeness"),
        Said("figures-unknown"),
        Said("split-wish"),
        Said("split-dispute"),
        Said("library-answer"),
        Said("library-has-none"),
        Said("library-share"),
    ];

    private static KeyValuePair<string, Card> Said(string name, [CallerFilePath] string here = "") =>
        new(name, SalesJson.Read<Card>(File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "Said", name + ".json")))!);
}
