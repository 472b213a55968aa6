using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>The words by which people say what becomes of a win that is held, and cheer for one that was told.</summary>
internal static class WinRequest
{
    private static readonly FrozenSet<string> NowWords = Set("立即发", "现在发", "马上发", "立刻发", "现在就发", "发吧", "发喜报", "现在发喜报", "喜报现在发", "喜报发吧", "喜报马上发", "喜报立即发", "喜报可以发了", "发喜报吧", "还是发吧", "那就发吧", "可以发了", "发出去吧", "send it now", "tell them now", "send now");
    private static readonly FrozenSet<string> NotWords = Set("不发", "不用发", "别发", "不要发", "先别发", "不发喜报", "别发喜报", "不用发喜报", "不要发喜报", "喜报不发", "喜报不用发", "喜报别发", "喜报先别发", "喜报先不发", "先不发", "还是别发了", "不用发了", "不发了", "别发了", "喜报不用发了", "喜报不发了", "don't send", "do not send", "don't tell");
    private static readonly FrozenSet<string> HideWords = Set("匿名发", "隐去客户名", "喜报里隐去客户名", "喜报隐去客户名", "喜报匿名", "喜报匿名发", "喜报不写客户名", "喜报里不写客户名", "喜报别写客户名", "不写客户名", "别写客户名", "不要写客户名", "客户名隐去", "hide the customer", "hide the name");
    private const string End = @"(了|吧|啊|哦|哈|出去|到群里|群里)*([，,。！!；;~～\s].*)?$";

    /// <summary>「华星的喜报先别发，等合同盖章」, 「先别发喜报」.</summary>
    private static readonly RequestForm NotForm = new(@"^.{0,20}?喜报(先|暂时|暂|就|都|也|还是)*(别|不要|不用|不|甭)(急着|着急|忙着|往群里)?(发|播|公布|宣布)" + End + @"|^(那|先|暂时|暂|就|还是)*(别|不要|不用|不|甭)(急着|着急|忙着)?(发|播|公布)(这个|那个|这条)?喜报" + End + @"|^.{0,20}?喜报(先|暂时)?(压|等|缓|放)(一)?(压|等|缓|放|下)" + End, "喜报");

    /// <summary>「喜报里别提客户名字」.</summary>
    private static readonly RequestForm HideForm = new(@"^.{0,20}?喜报(发的时候|里面|里|中|上)?(请|要|得|先|就|把)*(客户名|客户)?(隐去|隐藏|去掉|抹掉|删掉|不写|别写|不要写|不提|别提|不要提|不出现|别出现|不要出现|不带|别带|不显示|别显示|遮住|打码|匿名)(客户|公司|他们|对方)?(的)?(名称|名字|名)?" + End, "喜报");

    private static readonly FrozenSet<string> CheerWords = Set("点赞", "赞", "点个赞", "赞一个", "恭喜", "恭喜恭喜", "祝贺", "congrats", "congratulations", "well done", "kudos");

    private static readonly RequestForm CheerForm = new(@"^(给|为)?\s*(点赞|点个赞|恭喜|祝贺)\s*(?<who>\p{IsCJKUnifiedIdeographs}{2,4})$|^(给|为)\s*(?<who>\p{IsCJKUnifiedIdeographs}{2,4}?)\s*(点赞|点个赞)$|^(congrats|kudos)( to)? (?<who>.{2,30})$", "点赞", "点个赞", "恭喜", "祝贺", "congrats", "kudos");

    /// <summary>Who is congratulated by name; null where the text congratulates nobody by name.</summary>
    public static string? CheeredIn(string text) => CheerForm.Match(Bare(text)) is { Success: true } match ? match.Groups["who"].Value.Trim() : null;

    /// <summary>Whether it is to be told at once.</summary>
    public static bool IsNow(string text) => NowWords.Contains(Bare(text));

    /// <summary>Whether it is not to be told.</summary>
    public static bool IsNot(string text) => NotWords.Contains(Bare(text)) || (NotForm.IsMatch(text) && !QuestionForm.Is(text));

    /// <summary>Whether the customer is not to be named.</summary>
    public static bool IsHide(string text) => HideWords.Contains(Bare(text)) || (HideForm.IsMatch(text) && !QuestionForm.Is(text));

    /// <summary>Whether it says that it speaks of an announcement: nothing else can be meant.</summary>
    public static bool IsOfAnnouncement(string text) => text.Contains("喜报", StringComparison.Ordinal);

    /// <summary>Whether it congratulates.</summary>
    public static bool IsCheer(string text) => CheerWords.Contains(Bare(text));

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static string Bare(string text) => text.Replace("👏", "", StringComparison.Ordinal).Replace("👍", "", StringComparison.Ordinal).Trim().TrimEnd('。', '！', '!', '.', '~', '～').Trim();
}
