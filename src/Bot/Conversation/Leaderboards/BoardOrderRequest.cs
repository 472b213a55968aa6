using System.Buffers;
using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Conversation;

/// <summary>「每周五18点在群里发拜访榜」「每天中午发签约榜前5」「停止拜访榜」「定时榜单」: which rankings a chat is to get by itself. A text is a request only as a whole; its parts may stand in any order.</summary>
internal sealed record BoardOrderRequest(BoardOrderAct Act)
{
    private const int Longest = 80, LongestName = 10;

    private static readonly string[] Lists =
    [
        "定时榜单", "定时的榜单", "群榜单", "群里的榜单", "本群榜单", "本群有哪些榜", "本群有哪些榜单", "群里定时发哪些榜", "这个群定时发哪些榜", "这个群会发哪些榜", "这个群发哪些榜", "群里会发哪些榜", "群里发哪些榜", "群里会自动发哪些榜",
        "群里自动发哪些榜", "本群定时发哪些榜", "有哪些定时榜单", "scheduled boards", "scheduled leaderboards", "which boards come here", "which boards are posted here", "boards of this group",
    ];

    private static readonly string[] Stops = ["停止", "停掉", "停发", "取消", "关闭", "关掉", "去掉", "删除", "暂停", "不再发", "别再发", "不要再发", "不用再发", "别发", "不要发", "不用发", "stop", "stop posting", "stop sending", "cancel", "no more"];
    private static readonly string[] Daily = ["每天", "每日", "天天", "每个工作日", "每工作日", "每到工作日", "every day", "each day", "every workday", "every weekday", "on weekdays", "each workday", "every working day"];
    private static readonly string[] Weekly = ["每周", "每星期", "每礼拜", "每逢周", "每个周", "每个星期", "每逢星期", "逢周"];
    private static readonly string[] AnyWeek = ["每周", "每星期", "每礼拜", "every week", "each week"];
    private static readonly string[] To = ["到", "至", "-", "~"];
    private static readonly string[] Every = ["every", "each", "on"];
    private static readonly string[] Boards = ["排行榜", "榜单", "排行", "排名", "榜", "龙虎榜", "leaderboard", "leaderboards", "board", "boards", "ranking", "rankings"];
    private static readonly string[] All = ["所有", "全部", "定时", "自动", "定时的", "自动的", "群里的", "本群的", "all", "all the", "scheduled"];
    private static readonly string[] Postings =
    [
        "发", "发布", "发送", "推送", "推", "播报", "公布", "报", "晒", "发到", "推到", "发个", "发一下", "发一个", "来个", "来一个", "post", "send", "show", "publish",
    ];

    private static readonly string[] Fillers =
    [
        "在", "往", "到", "给", "把", "请", "帮我", "麻烦", "以后", "从今天起", "群里", "群内", "本群", "这个群", "我们群", "咱们群", "群", "大家", "都", "的", "一下", "一个", "一次", "一份", "个", "里", "了", "吧", "和", "跟", "与", "及", "加",
        "准时", "固定", "名单", "please", "the", "a", "here", "to", "in", "this", "group", "chat", "at", "and", "of", "us", "by itself", "automatically", "for",
    ];

    private static readonly Dictionary<string, DayOfWeek> WeekdayNames = Meanings(
        (DayOfWeek.Monday, "周一|星期一|礼拜一|一|monday"),
        (DayOfWeek.Tuesday, "周二|星期二|礼拜二|二|tuesday"),
        (DayOfWeek.Wednesday, "周三|星期三|礼拜三|三|wednesday"),
        (DayOfWeek.Thursday, "周四|星期四|礼拜四|四|thursday"),
        (DayOfWeek.Friday, "周五|星期五|礼拜五|五|friday"),
        (DayOfWeek.Saturday, "周六|星期六|礼拜六|六|saturday"),
        (DayOfWeek.Sunday, "周日|周天|星期日|星期天|礼拜日|礼拜天|日|天|sunday"));

    private static readonly Dictionary<string, BoardSpan> Spans = Meanings(
        (BoardSpan.Day, "当天|当日|今天|今日|日榜|today's"),
        (BoardSpan.Week, "本周|当周|这周|周榜|this week's"),
        (BoardSpan.Month, "本月|当月|这个月|月榜|月度|this month's"),
        (BoardSpan.Quarter, "本季度|本季|这个季度|季榜|季度|this quarter's"),
        (BoardSpan.Year, "今年|本年|全年|年榜|年度|this year's"),
        (BoardSpan.DayBefore, "昨天|昨日|前一天|yesterday's"),
        (BoardSpan.WeekBefore, "上周|上星期|last week's"),
        (BoardSpan.MonthBefore, "上个月|上月|last month's"),
        (BoardSpan.QuarterBefore, "上个季度|上季度|last quarter's"));

    /// <summary>What asks for something else than that rankings come.</summary>
    private static readonly SearchValues<string> OfOthers = SearchValues.Create(["提醒", "关注", "匿名", "告诉"], StringComparison.Ordinal);

    private static readonly string[] WeekdayWords = [.. WeekdayNames.Keys], SpanWords = [.. Spans.Keys];

    /// <summary>What is ranked; none for all.</summary>
    public ImmutableArray<Metric> Metrics { get; init; } = [];

    /// <summary>What was named and is nothing that is counted.</summary>
    public string Unknown { get; init; } = "";

    /// <summary>Of which days; null where nothing is said of it.</summary>
    public BoardSpan? Span { get; init; }

    /// <summary>On which days of the week; none where nothing is said of it.</summary>
    public ImmutableArray<DayOfWeek> Days { get; init; } = [];

    /// <summary>At which times; none where nothing is said of it.</summary>
    public ImmutableArray<TimeOnly> Times { get; init; } = [];

    /// <summary>How many places; null where nothing is said of it.</summary>
    public int? Top { get; init; }

    /// <summary>Whether a ranking is spoken of at all.</summary>
    private bool NamesBoard { get; init; }

    /// <summary>Whether it is said that something is to be posted.</summary>
    private bool SaysPost { get; init; }

    /// <summary>Whether all rankings are spoken of.</summary>
    private bool NamesAll { get; init; }

    /// <summary>The request; null where the text is none.</summary>
    public static BoardOrderRequest? Read(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var scan = new TextScan(text);
        if (scan.IsLast(Lists))
        {
            return new BoardOrderRequest(BoardOrderAct.List);
        }

        var request = new BoardOrderRequest(scan.Take(Stops) ? BoardOrderAct.Stop : BoardOrderAct.Give);
        while (!scan.IsEnd)
        {
            if (TakeNext(scan, request) is not { } next)
            {
                return null;
            }

            request = next;
        }

        var isWhole = request.Act == BoardOrderAct.Give ? !request.Days.IsEmpty && (request.SaysPost || !request.Times.IsEmpty) : request.NamesAll || !request.Metrics.IsEmpty || request.Unknown.Length > 0;
        return request.NamesBoard && isWhole ? request : null;
    }

    private static BoardOrderRequest? TakeNext(TextScan scan, BoardOrderRequest so) =>
        TakeDays(scan) is { IsEmpty: false } days ? so with { Days = [.. so.Days.Union(days)] }
        : TakeTime(scan) is { } time ? so with { Times = [.. so.Times.Append(time).Distinct()] }
        : TakeTop(scan) is { } top ? so with { Top = top }
        : TakeWord(scan, SpanWords) is { } span ? so with { Span = Spans[span], NamesBoard = so.NamesBoard || span.EndsWith('榜') }
        : TakeMetric(scan) is { } metric ? so with { Metrics = [.. so.Metrics.Append(metric).Distinct()] }
        : scan.Take(Boards) ? so with { NamesBoard = true }
        : scan.Take(All) ? so with { NamesAll = true }
        : scan.Take(Postings) ? so with { SaysPost = true }
        : scan.Take(Fillers) ? so
        : so.Unknown.Length == 0 && TakeName(scan) is { } name ? so with { Unknown = name }
        : null;

    /// <summary>每天; 每周五; 每周一、三、五; 周一到周五; every Monday and Thursday.</summary>
    private static ImmutableArray<DayOfWeek> TakeDays(TextScan scan)
    {
        if (scan.Take(Daily))
        {
            return BoardOrder.EveryDay;
        }

        var (place, rest) = (scan.Place, scan.Rest);
        if (scan.Take(Weekly) || scan.Take(Every))
        {
            // 每周五: the day is written with the same 周 as the week.
            if (TakeWeekdays(scan) is { IsEmpty: false } named)
            {
                return named;
            }

            scan.Place = place;
            return AnyWeek.Any(week => rest.StartsWith(week, StringComparison.Ordinal)) && scan.Take(AnyWeek) ? [DayOfWeek.Friday] : [];
        }

        if (scan.Take(AnyWeek))
        {
            return [DayOfWeek.Friday];
        }

        // 周一到周五 alone says a stretch; a single 周五 is once.
        if (TakeWeekdays(scan) is { Length: > 1 } stretch)
        {
            return stretch;
        }

        scan.Place = place;
        return [];
    }

    private static ImmutableArray<DayOfWeek> TakeWeekdays(TextScan scan)
    {
        var days = new List<DayOfWeek>();
        while (TakeWord(scan, WeekdayWords) is { } word)
        {
            days.Add(WeekdayNames[word]);
            var place = scan.Place;
            if (scan.Take(To) && TakeWord(scan, WeekdayWords) is { } last)
            {
                for (var day = days[^1]; day != WeekdayNames[last];)
                {
                    days.Add(day = (DayOfWeek)(((int)day + 1) % 7));
                }
            }
            else
            {
                scan.Place = place;
                scan.Take("和", "and");
            }
        }

        return [.. days.Distinct()];
    }

    private static TimeOnly? TakeTime(TextScan scan)
    {
        if (scan.IsEnd || !TimeReader.TryRead(scan.Rest, 0, said: null, out var time))
        {
            return null;
        }

        scan.Skip(time.Length);
        return time.Time;
    }

    private static int? TakeTop(TextScan scan)
    {
        var place = scan.Place;
        if (scan.Take("前", "top") && Understanding.Numbers.NumberReader.ReadSmall(scan.Rest, 0, out var number) is var length and > 0)
        {
            scan.Skip(length);
            scan.Take("名", "位", "个人", "个");
            return number is >= 1 and <= BoardView.PageSize ? number : BoardView.PageSize;
        }

        scan.Place = place;
        return null;
    }

    private static Metric? TakeMetric(TextScan scan)
    {
        var length = scan.IsEnd ? 0 : Lexicon.Metrics.Match(scan.Rest, 0, out _);
        if (length == 0)
        {
            return null;
        }

        Lexicon.Metrics.Match(scan.Rest, 0, out var metric);
        scan.Skip(length);
        return metric;
    }

    /// <summary>What stands before a word for a ranking and is nothing that is counted: 毛利榜.</summary>
    private static string? TakeName(TextScan scan)
    {
        var rest = scan.Rest;
        var end = Boards.Select(board => rest.IndexOf(board, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(-1).Min();
        if (end is < 0 or > LongestName || rest.AsSpan(0, end).IndexOfAny('我', '你', '他') >= 0 || rest.AsSpan(0, end).ContainsAny(OfOthers))
        {
            return null;
        }

        scan.Skip(end);
        return rest[..end].Trim();
    }

    private static Dictionary<string, T> Meanings<T>(params (T Meaning, string Words)[] meanings) =>
        meanings.SelectMany(each => each.Words.Split('|').Select(word => (word, each.Meaning))).ToDictionary(pair => pair.word, pair => pair.Meaning, StringComparer.Ordinal);

    private static string? TakeWord(TextScan scan, string[] words)
    {
        var rest = scan.Rest;
        return scan.Take(words) ? words.Where(word => rest.StartsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length) : null;
    }
}
