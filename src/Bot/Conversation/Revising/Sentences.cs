namespace SalesBot.Bot.Conversation;

/// <summary>Sentences into which a word or two are put, so that the reader can read them in but one way.</summary>
internal static class Sentences
{
    /// <summary>What marks that people of the customer were there too, behind their names.</summary>
    private static readonly string[] PresenceEndings = ["也一起参加了", "也参加了", "也一起去了", "也去了", "也来了", "也在场", "也在", "一起去的", "一起", "参加了", "也见了", "was there too", "joined too", "was there", "joined", "too"];

    private const string BetweenNames = "、，,和跟及与&";

    /// <summary>What stands before a line that tells who was visited.</summary>
    public static string Visited => "拜访了";

    /// <summary>The beginning of a sentence that goes on with the people who were met.</summary>
    public static string Met(string customer) => $"{Visited}{customer}，见了";

    /// <summary>A visit, and what is said of it.</summary>
    public static string VisitedAnd(string customer, string text) => $"{Visited}{customer}，{text}";

    /// <summary>What is said of the customer.</summary>
    public static string Of(string customer, string text) => $"{customer}，{text}";

    /// <summary>The customer's deal is in the stage.</summary>
    public static string InStage(string customer, string stage) => $"{customer}，到{stage}了";

    /// <summary>Asks how the customer stands: whatever is asked about is a customer.</summary>
    public static string HowIs(string customer) => $"{customer}怎么样了";

    /// <summary>Thanks a colleague: whoever is thanked is one.</summary>
    public static string Thanks(string name) => $"感谢{name}帮忙";

    /// <summary>The names without what says that they were there.</summary>
    public static string WithoutPresence(string names) =>
        PresenceEndings.FirstOrDefault(ending => names.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) is { } found ? names[..^found.Length].Trim() : names;

    /// <summary>Whether the character only separates names.</summary>
    public static bool IsBetweenNames(char c) => char.IsWhiteSpace(c) || BetweenNames.Contains(c, StringComparison.Ordinal);

    /// <summary>The day as it is written in full: 20号 as 20日.</summary>
    public static string WrittenDay(string day) => day.Replace("号", "日", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
