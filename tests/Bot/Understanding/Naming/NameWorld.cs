using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Understanding.Naming;

/// <summary>A small world of customers of two reps, for tests of how names are found.</summary>
internal static class NameWorld
{
    public static readonly Member Me = new(WorldIds.Member("甲乙"), "甲乙", Role.Rep), Other = new(WorldIds.Member("丙丁"), "丙丁", Role.Rep);

    private static readonly DateOnly Today = new(2026, 3, 11);

    /// <summary>The catalogue of these.</summary>
    public static Catalogue Build(params IEnumerable<Customer> customers) => Catalogue.Build(new OrganisationChart([], [], [Me, Other]), DefaultPipeline.Create(), customers, []);

    /// <summary>A customer of mine.</summary>
    public static Customer Mine(string name, params string[] aliases) => new() { Id = WorldIds.Customer(name), Name = name, Aliases = [.. aliases], Owner = Me.Id };

    /// <summary>A customer of somebody else.</summary>
    public static Customer Theirs(string name, params string[] aliases) => Mine(name, aliases) with { Owner = Other.Id };

    /// <summary>The customers' names that are marked in a text of mine.</summary>
    public static CustomerMention[] Mark(this Catalogue catalogue, string text) => catalogue.Mark(text, Me.Id);

    /// <summary>The customers' names that are marked in somebody's text.</summary>
    public static CustomerMention[] Mark(this Catalogue catalogue, string text, MemberId speaker) =>
        [.. MentionScanner.Scan(TextFolding.Fold(text), catalogue, speaker, Today).OfType<CustomerMention>()];

    /// <summary>Whom the first mark in a text of mine may mean, by full name; empty where nothing is marked.</summary>
    public static string[] Candidates(this Catalogue catalogue, string text) =>
        catalogue.Mark(text) is [var first, ..] ? [.. first.Holders.Select(static holder => holder.Name)] : [];
}
