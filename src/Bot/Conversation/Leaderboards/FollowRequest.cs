using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Words;

namespace SalesBot.Bot.Conversation;

/// <summary>「关注新客榜和拜访榜」「取消关注新客榜」「我关注了哪些榜」: which rankings somebody wants to hear of. A text is a request only as a whole.</summary>
/// <param name="Follows">Whether they are to be followed, or no more.</param>
/// <param name="Metrics">Which; none where it is asked which are followed, or where all are followed no more.</param>
/// <param name="Unknown">What was named and is no ranking.</param>
internal sealed record FollowRequest(bool Follows, ImmutableArray<Metric> Metrics, string Unknown = "")
{
    private const int Longest = 60;

    private static readonly RequestForm FollowForm = new(
        "^(?:请|帮我|我想|我要)?(?<not>取消|不再|停止|别|不)?关注(?:一下|了)?(?:本月|月度|本组)?(?:的)?(?<what>[^榜]{1,30}?(?:榜[、和,，][^榜]{1,30}?)*)(?:的)?(?:排行榜|榜单|排行|榜)(?:了)?$"
        + "|^(?<not>un|stop |don't |do not )?follow(?:ing)? (?:the )?(?<what>[a-z][a-z ,-]{1,50}?) (?:leader)?boards?$",
        "关注",
        "follow");

    private static readonly RequestForm AllForm = new("^(?:取消|不再|停止)关注(?:所有|全部|任何)(?:的)?榜单?$|^(?:取消所有|取消全部|全部取消)(?:榜单?)?(?:的)?关注$|^(?:unfollow|stop following) all (?:leader)?boards$", "关注", "follow");

    private static readonly RequestForm AskForm = new("^我?(?:现在)?(?:都)?关注(?:了|的)?(?:哪些|什么|哪几个)?(?:榜|榜单|排行榜)(?:有哪些)?(?:呢)?$|^(?:which|what) (?:leader)?boards (?:do i|am i) follow(?:ing)?$", "关注", "follow");

    private static readonly string[] Between = ["榜和", "榜、", "榜,", "榜，", "和", "、", ",", "，", " and "];

    /// <summary>The request; null where the text is none.</summary>
    public static FollowRequest? Read(string text)
    {
        var bare = text.Trim(' ', '。', '.', '！', '!', '？', '?', '吧').Replace('’', '\'');
        if (bare.Length > Longest)
        {
            return null;
        }

        if (AskForm.IsMatch(bare))
        {
            return new FollowRequest(Follows: true, []);
        }

        if (AllForm.IsMatch(bare))
        {
            return new FollowRequest(Follows: false, []);
        }

        return FollowForm.Match(bare) is { Success: true } match ? Of(!match.Groups["not"].Success, match.Groups["what"].Value) : null;
    }

    private static FollowRequest Of(bool follows, string what)
    {
        var metrics = ImmutableArray.CreateBuilder<Metric>();
        foreach (var name in what.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var word = name.ToLowerInvariant();
            if (Lexicon.Metrics.Match(word, 0, out var metric) != word.Length || !FollowedBoards.All.Contains(metric))
            {
                return new FollowRequest(follows, [], name);
            }

            metrics.Add(metric);
        }

        return new FollowRequest(follows, [.. metrics.Distinct()], metrics.Count == 0 ? what : "");
    }
}
