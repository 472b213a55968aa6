using SalesBot.Bot.Understanding.Lexing;
using SalesBot.Bot.Understanding.Marking;

namespace SalesBot.Bot.Understanding.Assembly;

/// <summary>Decides whether words that name no customer, and hold nothing but days, ask or name something instead of telling it of the deal last talked of: 12月要签的, 明天早上几点发早报.</summary>
internal static class UnnamedQuestion
{
    private static readonly WordSearch Asking = new(["几点", "几号", "哪天", "哪几", "哪些", "有哪", "什么时候", "啥时候", "多少"]);

    /// <summary>「几点去都行」, 「几号再定」 ask for nothing; 几点意见 are some.</summary>
    private static readonly WordSearch Open = new(["都行", "都可以", "再定", "再说", "待定", "没定", "未定", "意见", "建议", "要求", "问题", "想法", "问"]);

    /// <summary>Whether they do.</summary>
    public static bool Is(List<Clause> clauses, TopicFacts facts) =>
        facts is { IsWon: false, IsLost: false, Amount: null, AmountRange: null, Stage: null, Activities.IsEmpty: true } && (facts.ExpectedClose is not null || facts.Next is not null)
        && (NounMessage.IsBare(clauses) || clauses.TrueForAll(Asks));

    private static bool Asks(Clause clause) => clause.Text.ContainsAny(Asking) && !clause.Text.ContainsAny(Open);
}
