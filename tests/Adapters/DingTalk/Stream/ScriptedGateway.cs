using System.Collections.Concurrent;
using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using SalesBot.Adapters.Common.Wire;
using SalesBot.Adapters.DingTalk.Protocol.Stream;
using SalesBot.Adapters.Tests.WeCom.Api;

namespace SalesBot.Adapters.Tests.DingTalk.Stream;

/// <summary>A gateway whose answers are the test's, and sockets whose other side it is.</summary>
internal sealed class ScriptedGateway
{
    public const string Good = """{"endpoint":"wss://gateway.example:443/connect","ticket":"t+1/="}""";

    private readonly Channel<StreamSocket> sockets = Channel.CreateUnbounded<StreamSocket>();

    /// <summary>What the gateway was asked.</summary>
    public ConcurrentQueue<(Uri? Address, string Accept, JsonObject Body)> Asked { get; } = [];

    /// <summary>Where was connected to.</summary>
    public ConcurrentQueue<Uri> Connected { get; } = [];

    /// <summary>What the gateway answers.</summary>
    public (HttpStatusCode Status, string Body) Answer { get; set; } = (HttpStatusCode.OK, Good);

    /// <summary>Whether sockets come about.</summary>
    public bool IsUnreachable { get; set; }

    /// <summary>The next socket that was opened.</summary>
    public async Task<StreamSocket> SocketAsync() => await sockets.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public StreamGateway Gateway(TimeProvider time) => new(
        new StreamAccount(new Uri("https://api.example"), "dingsimapp001", "sim-app-secret"),
        new HttpTransport(new ScriptedHttp(AnswerAsync), "gateway", time));

    public Task<IFrameSocket> ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        Connected.Enqueue(address);
        if (IsUnreachable)
        {
            throw new WebSocketException("Nobody is there.");
        }

        var socket = new StreamSocket();
        sockets.Writer.TryWrite(socket);
        return Task.FromResult<IFrameSocket>(socket);
    }

    private async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        Asked.Enqueue((request.RequestUri, request.Headers.Accept.ToString(), JsonNode.Parse(body)!.AsObject()));
        return ScriptedHttp.Response(Answer.Status, Answer.Body);
    }
}
