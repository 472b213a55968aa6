namespace SalesBot.Bot.Texts;

/// <summary>A language that users read.</summary>
internal enum Language
{
    /// <summary>Simplified Chinese, <c>zh-CN</c>.</summary>
    Chinese,

    /// <summary>English, <c>en</c>.</summary>
    English,
}
