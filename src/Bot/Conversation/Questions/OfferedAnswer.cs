using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds out which of the buttons last shown a text means.</summary>
internal static class OfferedAnswer
{
    /// <summary>The shortest part of a name that names it, in UTF-16 units.</summary>
    public const int ShortestPart = 2;

    private static readonly string[] Pointing = ["那一单", "这一单", "那个", "这个", "那单", "这单", "那笔", "的单子"];

    /// <summary>The button that the text means by its number, by yes or no, by what stands on it, or by a name or part of one; or null.</summary>
    public static OfferedAction? Find(OfferedCard offered, string text)
    {
        if (NumberWord.Read(text) is { } number)
        {
            return offered.HasNumbers && number <= offered.Actions.Length ? offered.Actions[number - 1] : null;
        }

        return ByWord(offered, text) ?? ByName(offered, text);
    }

    /// <summary>What the text names, normalised as names are: 「质检那个」 names what 「质检」 names.</summary>
    public static string NameIn(string text) => CustomerName.Normalise(WithoutPointing(text.Trim()));

    private static OfferedAction? ByWord(OfferedCard offered, string text) =>
        AnswerWords.IsAgreement(text) && (offered.With(Verbs.GrantShare) ?? offered.With(Verbs.GrantHandOver) ?? offered.With(Verbs.PauseGrant) ?? offered.With(Verbs.WinApprove)) is { } granted ? granted
        : AnswerWords.IsYes(text) ? offered.With(Verbs.Confirm) ?? offered.With(Verbs.AcceptCredit) ?? offered.With(Verbs.Bind) ?? offered.With(Verbs.PipelineSave) ?? offered.With(Verbs.SplitSet) ?? offered.With(Verbs.ScriptSave) ?? offered.With(Verbs.TargetSave) ?? offered.With(Verbs.TargetAccept) ?? offered.With(Verbs.TargetGrant) ?? offered.OnlyPick()
        : AnswerWords.IsAll(text) ? offered.With(Verbs.Confirm)
        : AnswerWords.IsNo(text) ? offered.With(Verbs.Discard) ?? offered.With(Verbs.None) ?? offered.With(Verbs.DeclineCredit) ?? offered.With(Verbs.LeaveUnbound) ?? offered.With(Verbs.PipelineKeep) ?? offered.With(Verbs.SplitKeep) ?? offered.With(Verbs.SplitDispute) ?? offered.With(Verbs.ScriptDrop) ?? offered.With(Verbs.TargetDrop) ?? offered.With(Verbs.TargetDispute) ?? offered.With(Verbs.TargetKeep) ?? offered.With(Verbs.CatchUpDone)
        : AnswerWords.IsChange(text) ? offered.With(Verbs.Amend) ?? offered.With(Verbs.Edit)
        : AnswerWords.IsMore(text) ? offered.With(Verbs.More) ?? offered.With(Verbs.MoreUndelivered) ?? offered.With(Verbs.ScriptMore)
        : null;

    private static OfferedAction? ByName(OfferedCard offered, string text)
    {
        var said = NameIn(text);
        if (said.Length == 0)
        {
            return null;
        }

        // 撤销 always takes the newest change, whatever card was last shown.
        var named = offered.Actions.Where(action => action.Verb is not Verbs.Undo).ToList();
        var exact = named.Where(action => action.Names.Any(name => string.Equals(CustomerName.Normalise(name), said, StringComparison.Ordinal))).ToList();
        if (exact.Count == 1)
        {
            return exact[0];
        }

        // A mere part of a name answers a question; after a list or a receipt it is more likely a new message.
        var part = named.Where(action => action.Verb is Verbs.Pick && action.Names.Any(name => CustomerName.Normalise(name).Contains(said, StringComparison.Ordinal))).ToList();
        return said.Length >= ShortestPart && part.Count == 1 ? part[0] : null;
    }

    private static string WithoutPointing(string text) =>
        Pointing.FirstOrDefault(ending => text.Length > ending.Length && text.EndsWith(ending, StringComparison.Ordinal)) is { } found ? text[..^found.Length].TrimEnd('的', ' ') : text;

    private static OfferedAction? With(this OfferedCard offered, string verb) => offered.Actions.FirstOrDefault(action => string.Equals(action.Verb, verb, StringComparison.Ordinal));

    /// <summary>The pick of a question that offers but one.</summary>
    private static OfferedAction? OnlyPick(this OfferedCard offered) => offered.Actions.Where(action => action.Verb is Verbs.Pick).ToList() is [var only] ? only : null;
}
