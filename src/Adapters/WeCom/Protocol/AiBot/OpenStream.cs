using System.Text;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot;

/// <summary>One reply that WeCom asks for again and again. Its owner sees to it that one thread is in it at a time.</summary>
internal sealed class OpenStream(string id, string chat, DateTimeOffset openedAt)
{
    /// <summary>The longest text, in UTF-8 bytes.</summary>
    public const int MaxBytes = 20_480;

    private const string Between = "\n\n";

    private readonly List<StreamPart> parts = [];
    private bool isFinished;

    public string Id => id;

    /// <summary>The chat that sees it: what is said elsewhere does not belong into it.</summary>
    public string Chat => chat;

    public DateTimeOffset OpenedAt => openedAt;

    /// <summary>Adds a reply; null where there is no place for it.</summary>
    public StreamPart? Add(AiBotReply reply)
    {
        var hasCard = parts.Exists(part => part.Reply.Card is not null);
        if (isFinished || (hasCard && reply.Card is not null) || Encoding.UTF8.GetByteCount(Join([.. parts.Select(part => part.Reply.Content), reply.Content])) > MaxBytes)
        {
            return null;
        }

        var part = new StreamPart(reply);
        parts.Add(part);
        return part;
    }

    /// <summary>Takes out a reply that nobody has asked for; false where it is on the screen already.</summary>
    public bool Withdraw(StreamPart part) => !part.Shown.IsCompletedSuccessfully && parts.Remove(part);

    /// <summary>What to show now. The stream ends when somebody asks and nothing has come since the last reply was shown: a message may have several.</summary>
    public StreamState Show()
    {
        var news = parts.Where(part => !part.Shown.IsCompletedSuccessfully).ToList();
        isFinished = isFinished || (parts.Count > 0 && news.Count == 0);
        news.ForEach(part => part.Show());
        return new StreamState(
            parts.Count == 0 ? null : Join(parts.Select(part => part.Reply.Content)),
            news.Select(part => part.Reply.Card).FirstOrDefault(card => card is not null),
            isFinished);
    }

    /// <summary>Ends the stream with a last word.</summary>
    public StreamState Finish(string content)
    {
        _ = Add(new AiBotReply(content));
        isFinished = true;
        return Show();
    }

    private static string Join(IEnumerable<string> contents) => string.Join(Between, contents.Where(content => content.Length > 0));
}
