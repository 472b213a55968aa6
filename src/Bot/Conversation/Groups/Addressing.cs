using System.Text.RegularExpressions;

namespace SalesBot.Bot.Conversation;

/// <summary>「@SalesBot 撤销」: finds the bot's name in what was written in a group.</summary>
internal static partial class Addressing
{
    private const int Patience = 2_000;

    /// <summary>The text without the bot's name, and whether it stood there.</summary>
    public static (string Text, bool IsNamed) Read(string text)
    {
        var rest = Name().Replace(text, " ").Trim();
        return (rest, rest.Length < text.Trim().Length);
    }

    [GeneratedRegex(@"(^|\s)[@＠](SalesBot|机器人|小助手|bot)(?![A-Za-z0-9])[\s,，:：]*", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Name();
}
