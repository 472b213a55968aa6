namespace SalesBot.Adapters.WeCom.Hosting;

/// <summary>The few words that people read before the service has a reply: the callback itself has to answer with something.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IWeComTexts
{
    /// <summary>The message was received and is being handled.</summary>
    string Working { get; }

    /// <summary>The reply stands in a message of its own.</summary>
    string AnsweredBelow { get; }

    /// <summary>The reply stands in another chat.</summary>
    string AnsweredElsewhere { get; }

    /// <summary>The message is longer than the service takes.</summary>
    /// <param name="most">How many characters it takes.</param>
    string TextTooLong(int most);

    /// <summary>The message was not stored, and is to be sent again later.</summary>
    string NotStored { get; }
}
