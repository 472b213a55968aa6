namespace SalesBot.Bot.Understanding.Requests;

/// <summary>What a word says of taking back a change.</summary>
internal enum UndoWord
{
    /// <summary>撤销, undo: it is to be taken back.</summary>
    TakeBack,

    /// <summary>删掉, 取消, 不算: to be taken back where it is said of the last entry.</summary>
    Remove,

    /// <summary>刚才那条, 记错了, last entry.</summary>
    Last,
}
