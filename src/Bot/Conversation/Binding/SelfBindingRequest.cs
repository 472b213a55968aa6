using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Conversation;

/// <summary>「绑定 13800000000」: somebody whom nobody knows here says by what they are known.</summary>
internal static class SelfBindingRequest
{
    private const int LongestCode = 6;

    /// <summary>The mobile number or mail address; null where the text asks for nothing of this kind.</summary>
    public static string? FindContact(string text)
    {
        var words = text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words is [var command, var contact] && (command == "绑定" || command.Equals("bind", StringComparison.OrdinalIgnoreCase)) ? MemberContact.Normalise(contact) : null;
    }

    /// <summary>The six digits; null where the text is anything else.</summary>
    public static string? FindCode(string text)
    {
        var code = string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
        return code.Length == LongestCode && code.All(char.IsAsciiDigit) ? code : null;
    }
}
