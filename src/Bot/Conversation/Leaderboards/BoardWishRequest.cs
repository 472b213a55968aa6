using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>「排行榜上匿名」「被超过时告诉我」: what people write about what they want of rankings. A text is a request only as a whole.</summary>
internal static class BoardWishRequest
{
    private static readonly FrozenDictionary<string, BoardWish> Wishes = new (BoardWish Wish, string[] Texts)[]
    {
        (BoardWish.Unnamed, ["排行榜上匿名", "排行榜匿名", "排名匿名", "榜单匿名", "榜上匿名", "我要匿名", "在排行榜上匿名", "排行榜上别显示我", "排行榜上不要显示我的名字", "排行榜不要显示我的名字", "别在排行榜上显示我的名字", "hide me on leaderboards", "hide my name on leaderboards", "anonymous on leaderboards", "leaderboards anonymous"]),
        (BoardWish.Named, ["恢复实名", "排行榜恢复实名", "排行榜上恢复实名", "排行榜实名", "排行榜上实名", "取消匿名", "不匿名了", "排行榜取消匿名", "name me on leaderboards", "show my name on leaderboards", "show me on leaderboards"]),
        (BoardWish.HearWhenOvertaken, ["被超过时告诉我", "被超过告诉我", "被超过了告诉我", "被超过提醒我", "被超过时提醒我", "被超了告诉我", "被超了提醒我", "有人超过我告诉我", "有人超过我时告诉我", "有人超过我提醒我", "名次被超过告诉我", "排名被超过时告诉我", "tell me when overtaken", "tell me when i am overtaken", "tell me when i'm overtaken", "tell me when somebody overtakes me"]),
        (BoardWish.NotHearWhenOvertaken, ["被超过不用告诉我", "被超过时不用告诉我", "被超过别告诉我", "被超过时别告诉我", "被超过不用提醒我", "被超过时不用提醒我", "不用告诉我被超过", "关闭被超过提醒", "取消被超过提醒", "don't tell me when overtaken", "do not tell me when overtaken", "stop telling me when overtaken"]),
    }.SelectMany(wish => wish.Texts.Select(text => (text, wish.Wish))).ToFrozenDictionary(wish => wish.text, wish => wish.Wish, StringComparer.OrdinalIgnoreCase);

    /// <summary>The wish; null where the text is none.</summary>
    public static BoardWish? Read(string text)
    {
        var bare = text.Trim(' ', '。', '.', '！', '!', '吧', '，', ',').Replace('’', '\'');
        return Wishes.TryGetValue(bare, out var wish) ? wish : null;
    }
}
