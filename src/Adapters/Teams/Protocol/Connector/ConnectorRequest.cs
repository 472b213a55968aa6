namespace SalesBot.Adapters.Teams.Protocol.Connector;

/// <summary>One call of the connector.</summary>
/// <param name="Method">How it is asked.</param>
/// <param name="Api">What it is called in logs and reasons.</param>
/// <param name="Address">Where it goes.</param>
/// <param name="Body">What it carries; null for nothing.</param>
/// <param name="IsRepeatable">Whether doing it twice does no harm. Sending is not: the connector recognises no repetition, and may have delivered although it answers with an error.</param>
internal sealed record ConnectorRequest(HttpMethod Method, string Api, Uri Address, byte[]? Body, bool IsRepeatable);
