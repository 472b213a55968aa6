using System.Net;
using System.Xml.Linq;
using SalesBot.Adapters.WeCom.Mapping.Receiving;
using SalesBot.Simulators;
using SalesBot.Simulators.WeCom;

namespace SalesBot.Adapters.Tests.WeCom.Sending;

/// <summary>Where the simulated WeCom calls back when a button is pressed.</summary>
internal sealed class ReceivedPresses(SimulatedApp app) : HttpMessageHandler
{
    private readonly Envelope envelope = new(app.Token, app.EncodingAesKey);
    private string? handle;

    /// <summary>The handle of the last press.</summary>
    public string Handle => handle ?? throw new InvalidOperationException("Nothing was pressed.");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = XElement.Parse(await request.Content!.ReadAsStringAsync(cancellationToken));
        var press = XElement.Parse(envelope.Open(body.Element("Encrypt")!.Value).Message);
        handle = new CardHandle(Text("TaskId"), Text("CardType"), Text("ResponseCode")).ToString();
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("") };

        string Text(string name) => press.Element(name)?.Value ?? "";
    }
}
