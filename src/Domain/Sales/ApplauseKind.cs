namespace SalesBot.Domain.Sales;

/// <summary>What somebody says to a colleague. The numbers are stored.</summary>
public enum ApplauseKind
{
    /// <summary>Congratulations on a win (点赞).</summary>
    Cheer = 0,

    /// <summary>Thanks for help (感谢).</summary>
    Thanks = 1,
}
