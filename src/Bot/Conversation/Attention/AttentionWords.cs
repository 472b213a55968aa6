using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Reads what people write about when they want to be spoken to. A text is a request only as a whole.</summary>
internal static class AttentionWords
{
    private static readonly string[] Shows =
    [
        "我的提醒设置", "提醒设置", "设置", "我的设置", "settings", "my settings", "我的通知设置", "通知设置", "我的消息设置", "消息设置", "免打扰设置", "我的免打扰", "静音设置", "my notification settings", "notification settings", "my notifications", "my quiet hours",
    ];

    private static readonly string[] Unmutes = ["取消静音", "解除静音", "关闭静音", "不静音了", "别静音了", "unmute"];
    private static readonly string[] Mutes = ["静音", "mute"];
    private static readonly string[] MutesUntil = ["免打扰", "勿扰", "别打扰我", "不要打扰我", "别给我发消息", "别发消息给我", "别发消息", "do not disturb", "don't disturb", "dnd"];
    private static readonly string[] RestOfDay = ["今晚", "今天晚上", "今天", "今天下午", "今天之内", "tonight", "today"];
    private static readonly string[] MutesBehind =
    [
        "别发消息给我", "别给我发消息", "别发消息", "别打扰我", "别打扰", "别吵我", "别烦我", "别发了", "别发消息了", "不要发消息给我", "不要给我发消息", "不要发消息", "不要打扰我", "不要打扰", "免打扰", "勿扰", "no messages", "don't disturb me", "do not disturb me", "do not disturb",
    ];

    private static readonly string[] ALittle = ["", "一下", "一会", "一会儿", "me", "all", "everything"];
    private static readonly string[] OptOuts =
        ["不要", "不想要", "别发", "别再发", "别给我发", "不用发", "不用给我发", "关闭", "关掉", "退订", "取消订阅", "取消", "暂停", "no", "no more", "stop sending", "unsubscribe"];

    private static readonly string[] OptOutEnds = ["别发了", "不要了", "不用发了", "关闭", "关掉", "退订", "取消"];
    private static readonly string[] OptIns = ["恢复", "打开", "开启", "订阅", "重新订阅", "继续发", "还是要", "要", "resume", "subscribe", "send me"];
    private static readonly string[] OptInEnds = ["恢复", "打开", "开启", "订阅", "继续发", "还是要"];
    private static readonly string[] Zones = ["我的时区", "设置时区", "时区", "my time zone", "my timezone", "time zone", "timezone"];
    private static readonly string[] CompanyZones = ["公司", "公司的", "默认", "恢复默认", "company", "default"];

    /// <summary>The request; null where the text is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">When it was written, on the speaker's clock.</param>
    /// <param name="members">Those whom somebody may be away for by name.</param>
    public static AttentionRequest? Read(string text, AskedAt at, IReadOnlyList<Member> members)
    {
        var scan = new TextScan(text);
        return scan.IsLast(Shows) ? new AttentionRequest(AttentionAct.Show)
            : scan.IsLast(Unmutes) ? new AttentionRequest(AttentionAct.Unmute)
            : ReadMute(new TextScan(text), at) ?? ReadKind(new TextScan(text)) ?? ReadZone(scan) ?? QuietWords.Read(text) ?? LeaveWords.Read(text, at, members);
    }

    private static AttentionRequest? ReadMute(TextScan scan, AskedAt at)
    {
        var start = scan.Place;
        if (scan.Take(RestOfDay))
        {
            scan.Take("都", "先", "就", "请");
            return scan.IsLast(MutesBehind) ? new AttentionRequest(AttentionAct.Mute) : null;
        }

        // A pair of hours is quiet of every day; one moment is the end of this one.
        if (scan.Take(MutesUntil))
        {
            return MomentWords.Read(scan, at) is { } end ? new AttentionRequest(AttentionAct.Mute) { Until = end } : null;
        }

        scan.Place = start;
        var kind = NoticeKindWords.Take(scan);
        if (!scan.Take(Mutes))
        {
            return null;
        }

        kind ??= NoticeKindWords.Take(scan);
        return scan.IsLast(ALittle) ? new AttentionRequest(AttentionAct.Mute) { Kind = kind }
            : MomentWords.Read(scan, at) is { } until ? new AttentionRequest(AttentionAct.Mute) { Kind = kind, Until = until }
            : null;
    }

    private static AttentionRequest? ReadKind(TextScan scan)
    {
        if (NoticeKindWords.Take(scan) is { } first)
        {
            return scan.IsLast(OptOutEnds) ? new AttentionRequest(AttentionAct.OptOut) { Kind = first }
                : scan.IsLast(OptInEnds) ? new AttentionRequest(AttentionAct.OptIn) { Kind = first }
                : null;
        }

        AttentionAct? act = scan.Take(OptOuts) ? AttentionAct.OptOut : scan.Take(OptIns) ? AttentionAct.OptIn : null;
        return act is { } wanted && NoticeKindWords.Take(scan) is { } kind && scan.IsLast("", "了", "了吧", "吧") ? new AttentionRequest(wanted) { Kind = kind } : null;
    }

    private static AttentionRequest? ReadZone(TextScan scan)
    {
        if (!scan.Take(Zones))
        {
            return null;
        }

        scan.Take("是", "改成", "改为", "设为", "=", "is", "to");
        return scan.IsEnd ? new AttentionRequest(AttentionAct.Show)
            : scan.IsLast(CompanyZones) ? new AttentionRequest(AttentionAct.ResetZone)
            : new AttentionRequest(AttentionAct.SetZone) { Zone = scan.WrittenRest };
    }
}
