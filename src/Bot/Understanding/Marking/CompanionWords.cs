using SalesBot.Bot.Understanding.Lexing;

namespace SalesBot.Bot.Understanding.Marking;

/// <summary>The words beside the name of a colleague who came along: 和@李娜一起, 带着小周, with @李娜, @李娜 也去了.</summary>
internal static class CompanionWords
{
    /// <summary>Words after which only a colleague can stand.</summary>
    public static readonly string[] Taking = ["带着", "带上", "带了", "叫上", "拉上", "拉着", "喊上", "带"];

    /// <summary>Words after which somebody is named who came along, the longer first.</summary>
    private static readonly string[] Before = ["together with", "along with", "with", "w/", "带着", "带上", "带了", "陪着", "陪同", "叫上", "叫了", "拉上", "拉着", "喊上", "约上", "和", "跟", "与", "同", "带", "陪"];

    private static readonly WordSearch After = new(["一起", "一块", "一同", "也一起", "也去", "也在", "也来了", "也到了", "也参加了", "在场", "陪同", "陪我", "陪着我", "跟我", "和我", "joined", "came along", "was there", "and i "]);

    /// <summary>Whether a word that leads to a colleague ends the text.</summary>
    public static bool Lead(ReadOnlySpan<char> text) => EndsWith(text, Before);

    /// <summary>Whether the text goes on with what somebody does who came along.</summary>
    public static bool Follow(ReadOnlySpan<char> text) => text.TrimStart(' ').StartsWithAny(After);

    /// <summary>Whether one of the words ends the text, and is no end of a longer word in letters.</summary>
    public static bool EndsWith(ReadOnlySpan<char> text, string[] words)
    {
        text = text.TrimEnd(' ');
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal) && (TextFolding.IsHan(word[0]) || text.Length == word.Length || !TextFolding.IsWord(text[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }
}
