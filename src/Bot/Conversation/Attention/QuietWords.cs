using SalesBot.Bot.Understanding.Dates;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads the hours in which somebody wants their quiet: 免打扰 20:00-9:00, 晚上8点后别发, no messages after 8pm.</summary>
internal static class QuietWords
{
    private const int HalfDay = 12;

    private static readonly string[] Starts = ["免打扰", "免打扰时间", "免打扰时段", "勿扰", "勿扰时间", "安静时间", "quiet hours", "do not disturb", "dnd"];
    private static readonly string[] Between = ["到", "至", "-", "~", "—", "–", "to", "until"];
    private static readonly string[] After = ["之后", "以后", "后"];
    private static readonly string[] Before = ["之前", "以前", "前"];
    private static readonly string[] Endings =
    [
        "别发", "别发消息", "别发了", "不要发", "不要发消息", "别打扰", "别打扰我", "不要打扰", "不要打扰我", "别发给我", "别给我发", "别给我发消息", "不要给我发消息", "免打扰", "勿扰", "别吵我", "别烦我",
    ];

    private static readonly string[] EnglishStarts = ["no messages", "nothing", "don't write", "do not write", "quiet"];
    private static readonly string[] Resets =
        ["取消免打扰", "关闭免打扰", "恢复免打扰", "免打扰恢复默认", "恢复默认免打扰", "免打扰用公司的", "免打扰 默认", "免打扰默认", "reset quiet hours", "company quiet hours", "quiet hours default"];

    /// <summary>The request; null where the text is none.</summary>
    public static AttentionRequest? Read(string text)
    {
        var scan = new TextScan(text);
        return scan.IsLast(Resets) ? new AttentionRequest(AttentionAct.ResetQuiet)
            : scan.Take(Starts) ? ReadRange(scan)
            : scan.Take(EnglishStarts) ? ReadEnglish(scan)
            : ReadEdge(scan);
    }

    private static AttentionRequest? ReadRange(TextScan scan)
    {
        scan.Take("改成", "改为", "设为", "设成", "from");
        if (Time(scan, isEvening: true) is not { } from || !scan.Take(Between) || Time(scan, isEvening: false) is not { } to || !scan.IsEnd)
        {
            return null;
        }

        return new AttentionRequest(AttentionAct.SetQuiet) { QuietFrom = from, QuietTo = to };
    }

    private static AttentionRequest? ReadEdge(TextScan scan)
    {
        scan.Take("每天");
        var start = scan.Place;
        if (Time(scan, isEvening: true) is { } from && scan.Take(After) && scan.IsLast(Endings))
        {
            return new AttentionRequest(AttentionAct.SetQuiet) { QuietFrom = from };
        }

        scan.Place = start;
        return Time(scan, isEvening: false) is { } to && scan.Take(Before) && scan.IsLast(Endings) ? new AttentionRequest(AttentionAct.SetQuiet) { QuietTo = to } : null;
    }

    private static AttentionRequest? ReadEnglish(TextScan scan)
    {
        var isAfter = scan.Take("after");
        if (!isAfter && !scan.Take("before"))
        {
            return null;
        }

        return Time(scan, isAfter) is not { } time || !scan.IsEnd ? null
            : isAfter ? new AttentionRequest(AttentionAct.SetQuiet) { QuietFrom = time }
            : new AttentionRequest(AttentionAct.SetQuiet) { QuietTo = time };
    }

    /// <summary>Passes a time of day; an hour whose half is not said is that of the side.</summary>
    private static TimeOnly? Time(TextScan scan, bool isEvening)
    {
        var rest = scan.Rest;
        if (rest.Length == 0 || !TimeReader.TryRead(rest, 0, null, out var time) || !time.SaysHour)
        {
            return null;
        }

        // 20:00 says it, and so does 08:00.
        var saysHalf = time.IsHalfKnown || rest.AsSpan(0, time.Length).Contains(':');
        scan.Skip(time.Length);
        return !saysHalf && isEvening && time.Time.Hour is > 0 and < HalfDay ? time.Time.AddHours(HalfDay) : time.Time;
    }
}
