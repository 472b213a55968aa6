namespace SalesBot.Adapters.DingTalk.Protocol.Stream;

/// <summary>What came of asking for a place to connect to.</summary>
internal abstract record StreamPlace
{
    private StreamPlace()
    {
    }

    /// <summary>There is one, for one connection within a minute and a half.</summary>
    /// <param name="Address">Where; it holds a ticket, which is a secret.</param>
    public sealed record Given(Uri Address) : StreamPlace
    {
        /// <inheritdoc />
        public override string ToString() => Address.Host;
    }

    /// <summary>DingTalk does not know the app, or not by this secret: only an operator can mend that.</summary>
    /// <param name="Reason">DingTalk's code.</param>
    public sealed record Refused(string Reason) : StreamPlace;

    /// <summary>There is none now.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record None(string Reason) : StreamPlace;
}
