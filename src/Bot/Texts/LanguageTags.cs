namespace SalesBot.Bot.Texts;

/// <summary>Languages by the tags that people and platforms give, such as <c>zh-CN</c> or <c>en-US</c>.</summary>
internal static class LanguageTags
{
    /// <summary>The tag of a language.</summary>
    public static string Of(Language language) => language == Language.Chinese ? "zh-CN" : "en";

    /// <summary>The language of the tag; the fallback where there is no tag or it names another language.</summary>
    public static Language Read(string? tag, Language fallback)
    {
        if (string.IsNullOrEmpty(tag))
        {
            return fallback;
        }

        return tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese
            : tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English
            : fallback;
    }
}
