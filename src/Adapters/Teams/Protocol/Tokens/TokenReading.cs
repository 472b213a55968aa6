namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>What a request's token is.</summary>
internal abstract record TokenReading
{
    private TokenReading()
    {
    }

    /// <summary>Good.</summary>
    public sealed record Good(ChannelToken Token) : TokenReading;

    /// <summary>Not good.</summary>
    public sealed record Bad(RequestFault Fault) : TokenReading;
}
