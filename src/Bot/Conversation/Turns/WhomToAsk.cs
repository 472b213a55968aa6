using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Whom somebody is told to ask who may not do or see a thing themselves.</summary>
internal static class WhomToAsk
{
    private const int MostNamed = 3;

    /// <summary>Those above a member, the nearest first; for who has nobody above, those who lead the company.</summary>
    public static string Above(TurnContext turn, Member member) =>
        Named(turn, turn.Chart.SuperiorsOf(member).DefaultIfEmpty(BoardAccess.LeaderOf(turn.Chart, Scope.Company)));

    /// <summary>Who leads a part of the company.</summary>
    public static string Of(TurnContext turn, Scope part) => Named(turn, [BoardAccess.LeaderOf(turn.Chart, part)]);

    private static string Named(TurnContext turn, IEnumerable<Member?> members) =>
        turn.Words.List(members.OfType<Member>().Take(MostNamed).Select(member => member.Name).DefaultIfEmpty(turn.Words.Nobody));
}
