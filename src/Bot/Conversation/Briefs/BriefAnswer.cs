using System.Collections.Frozen;

namespace SalesBot.Bot.Conversation;

/// <summary>「今天」, 「今天要跟进谁」: shows what the morning's brief would say now.</summary>
internal sealed class BriefAnswer(TurnContext turn)
{
    private static readonly FrozenSet<string> Bare = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "今天", "今日", "today");

    private static readonly FrozenSet<string> Requests = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "待办", "我的待办", "今日待办", "今天待办", "今天的待办", "今天有什么待办", "今天做什么", "今天要干嘛", "今天干嘛", "今天要干啥", "今天有啥事", "今天有哪些待办", "今天有什么安排", "今天干什么", "今天干啥", "今天要做什么", "今天要干什么", "今天有什么事", "今天有哪些事", "今天有什么要做的", "今天有什么要跟进的",
        "早报给我看看", "看看早报", "我的早报", "今天跟进谁", "今天该跟进谁", "今天要跟进谁", "今天要跟进哪些", "今天该跟进哪些客户", "今天该做什么", "看早报", "早报", "我们组谁最需要帮助", "谁最需要帮助", "组里谁最需要帮助", "我们组谁需要帮助", "谁需要帮助", "组里谁需要帮助", "今天的早报", "my day", "to do", "todo", "todos", "my todos", "what should i do today", "what's on today");

    /// <summary>Shows it, where the text asks for it and the speaker has one.</summary>
    /// <returns>Whether it was shown.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken) =>
        IsRequest(text.Trim(' ', '?', '？', '。', '.', '！', '!', '呢', '啊')) && await TryShowAsync(cancellationToken);

    /// <summary>Shows it, where the speaker has one.</summary>
    /// <returns>Whether it was shown.</returns>
    public async Task<bool> TryShowAsync(CancellationToken cancellationToken)
    {
        if (turn.Options.Schedules is not { } book || !book.HasBrief(turn.Speaker))
        {
            return false;
        }

        if (await book.BriefAsync(turn.Speaker, turn.Change.Now, turn.Session, cancellationToken) is not { } brief)
        {
            turn.SayPrivately(turn.Words.NothingToday);
            return true;
        }

        turn.Show(brief.Card with { Title = turn.Words.TodayTitle, Key = null }, offered: brief.Offered);
        turn.State = turn.State with { Rows = turn.State.Offered };
        return true;
    }

    /// <summary>Right after a question about figures, 「今天」 changes its days.</summary>
    private bool IsRequest(string text) =>
        Requests.Contains(text) || (Bare.Contains(text) && turn.State.Asked?.IsFresh(turn.Now, turn.Turn.Message.Chat) is not true);
}
