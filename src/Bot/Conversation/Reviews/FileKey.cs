namespace SalesBot.Bot.Conversation;

/// <summary>The key under which the file goes out that follows a card.</summary>
internal static class FileKey
{
    /// <summary>The key of the file.</summary>
    /// <param name="card">The card's key.</param>
    public static string Of(string card) => card + "/file";
}
