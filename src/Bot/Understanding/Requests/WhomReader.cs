using System.Collections.Immutable;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Understanding.Requests;

/// <summary>Reads whom a question is about.</summary>
internal static class WhomReader
{
    /// <summary>The part of the organisation that the phrases name, or null; the smallest, where several are named one within the other.</summary>
    public static Slot<Scope>? Scope(IEnumerable<Phrase> phrases) => Scope(phrases.SelectMany(phrase => phrase.Tokens));

    /// <summary>The part of the organisation that the words name, or null; the smallest, where several are named one within the other.</summary>
    public static Slot<Scope>? Scope(IEnumerable<RequestToken> tokens)
    {
        var named = tokens.Where(token => token.Whom?.Scope is not null).ToList();
        var told = named.Find(token => token.Whom!.Scope!.Group is not null) ?? named.Find(token => token.Whom!.Scope!.Region is not null) ?? named.FirstOrDefault();
        return told is null ? null : new Slot<Scope>(told.Whom!.Scope!, told.Span, 0.95);
    }

    /// <summary>The colleagues that the phrases name; the speaker goes without saying.</summary>
    public static ImmutableArray<Slot<MemberId>> Members(IEnumerable<Phrase> phrases, Member? speaker) =>
        [.. All(phrases, speaker).Where(whom => whom.Value.Member is not null).Select(whom => new Slot<MemberId>(whom.Value.Member!.Value, whom.Span, whom.Confidence))];

    /// <summary>All members and parts of the organisation that the phrases name; members only, where any is named. The speaker goes without saying.</summary>
    public static ImmutableArray<Slot<Whom>> All(IEnumerable<Phrase> phrases, Member? speaker)
    {
        var named = phrases.SelectMany(phrase => phrase.Tokens).Where(token => token.Whom is not null).DistinctBy(token => token.Whom).ToList();
        var members = named.FindAll(token => token.Whom!.Member is not null);
        var told = members.Count > 0 ? members : named.FindAll(token => token.Whom!.Scope != Domain.Organisation.Scope.Company) is { Count: > 0 } parts ? parts : named;
        return [.. told.Where(token => speaker is null || token.Whom!.Member != speaker.Id).Select(token => new Slot<Whom>(token.Whom!, token.Span, 0.95))];
    }
}
