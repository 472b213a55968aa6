namespace SalesBot.Simulators;

/// <summary>What the screens know of a message, whatever platform it is of.</summary>
public interface IScreenMessage
{
    /// <summary>The message's id.</summary>
    string Id { get; }

    /// <summary>The chat.</summary>
    string Chat { get; }

    /// <summary>Who sent it; <c>bot</c> for the product.</summary>
    string From { get; }

    /// <summary>False for what the reader's client does not show.</summary>
    bool IsShown { get; }

    /// <summary>True once it was recalled.</summary>
    bool IsRecalled { get; }
}
