namespace SalesBot.Adapters.DingTalk.Hosting;

/// <summary>The few words that people read before the service has a reply, or where it has none.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface IDingTalkTexts
{
    /// <summary>The message is longer than the service takes.</summary>
    /// <param name="most">How many characters it takes.</param>
    string TextTooLong(int most);

    /// <summary>The message was not stored, and is to be sent again later.</summary>
    string NotStored { get; }

    /// <summary>The service is for people of the company only; whoever is one should have an administrator publish the robot.</summary>
    string ForColleaguesOnly { get; }
}
