namespace SalesBot.Bot.Conversation;

/// <summary>「华星的照片」, 「看附件」, "photos of Huaxing": somebody wants to see what was attached.</summary>
/// <param name="About">Whose, as it was written; empty for what was last talked of.</param>
internal sealed record FileRequest(string About)
{
    // In each list the longer ones stand before those that they begin or end with.
    private static readonly string[] ChineseThings = ["照片", "相片", "图片", "附件"];
    private static readonly string[] ChineseBeginnings = ["给我看看", "给我看", "我想看看", "我想看", "我要看", "想看看", "想看", "看一下", "看看", "看下", "再看", "看", "查看", "查一下", "调出", "打开", "发我", "发一下", "发下", "发"];
    private static readonly string[] ChineseEndings = ["给我看看", "给我看", "看一下", "看看", "发我", "呢", "看"];
    private static readonly string[] ChineseLinks = ["的所有", "的全部", "所有", "全部", "的"];
    private static readonly string[] EnglishThings = ["photos", "photo", "pictures", "picture", "attachments", "attachment", "images", "image"];
    private static readonly string[] EnglishBeginnings = ["please ", "show me ", "show ", "let me see ", "see ", "view ", "open ", "send me ", "send ", "get me ", "get ", "all ", "the "];
    private static readonly string[] EnglishLinks = ["of ", "from ", "for "];
    private static readonly string[] It = ["它", "他们", "她们", "这家", "那家", "这个客户", "it", "its", "them", "their"];

    /// <summary>Reads a text; null where it asks for nothing of this kind.</summary>
    public static FileRequest? Find(string text)
    {
        var clean = text.Trim().TrimEnd('。', '.', '？', '?', '！', '!', '~', ' ');
        return (FindChinese(clean) ?? FindEnglish(clean)) is { } about
            ? new FileRequest(It.Contains(about, StringComparer.OrdinalIgnoreCase) ? "" : about)
            : null;
    }

    private static string? FindChinese(string text)
    {
        var wish = Without(text, ChineseEndings, isEnd: true);
        var about = Without(wish, ChineseThings, isEnd: true);
        return about.Length == wish.Length ? null : Without(Without(about, ChineseLinks, isEnd: true), ChineseBeginnings, isEnd: false).Trim();
    }

    private static string? FindEnglish(string text)
    {
        var wish = text;
        for (var shorter = Without(wish, EnglishBeginnings, isEnd: false); shorter.Length < wish.Length; shorter = Without(wish, EnglishBeginnings, isEnd: false))
        {
            wish = shorter;
        }

        var rest = Without(wish, EnglishThings, isEnd: false);
        if (rest.Length < wish.Length && (rest.Length == 0 || rest[0] == ' '))
        {
            var named = Without(rest.Trim(), EnglishLinks, isEnd: false);
            return named.Length == 0 || named.Length < rest.Trim().Length ? named.Trim() : null;
        }

        var about = Without(wish, EnglishThings, isEnd: true);
        return about.Length < wish.Length && about.EndsWith(' ') ? Without(about.Trim(), ["'s", "’s"], isEnd: true) : null;
    }

    /// <summary>The text without the first of the words that it begins or ends with.</summary>
    private static string Without(string text, string[] words, bool isEnd)
    {
        var found = Array.Find(words, word => isEnd ? text.EndsWith(word, StringComparison.OrdinalIgnoreCase) : text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return found is null ? text : isEnd ? text[..^found.Length].TrimEnd('\u3000') : text[found.Length..];
    }
}
