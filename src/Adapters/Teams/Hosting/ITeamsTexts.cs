namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>The few words that people read before the service has a reply, or where it has none.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
public interface ITeamsTexts
{
    /// <summary>The message is longer than the service takes.</summary>
    /// <param name="most">How many characters it takes.</param>
    string TextTooLong(int most);

    /// <summary>What was pressed was not stored, and is to be pressed again later.</summary>
    string NotStored { get; }

    /// <summary>What was pressed is being done, and its outcome follows.</summary>
    string InWork { get; }

    /// <summary>What was asked for cannot be shown now.</summary>
    string NotNow { get; }

    /// <summary>The service is for people of the company only.</summary>
    string ForColleaguesOnly { get; }

    /// <summary>What was asked for is not kept any more, or never was.</summary>
    string NotFound { get; }

    /// <summary>What was asked for is another chat's or another person's.</summary>
    string NotForYou { get; }
}
