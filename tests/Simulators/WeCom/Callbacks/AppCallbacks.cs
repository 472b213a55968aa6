using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace SalesBot.Simulators.WeCom;

/// <summary>Delivers the app's callbacks: encrypted, with a time-out of 5 s and three retries.</summary>
internal sealed class AppCallbacks(Tenant tenant, CallbackPost post, PassiveReplies replies)
{
    private const int Retries = 3;
    private const string ContentType = "text/xml";

    private Envelope Envelope => new(tenant.Options.App.Token, tenant.Options.App.EncodingAesKey);

    private Uri Url => tenant.CallbackUrl ?? throw new InvalidOperationException("The app has no callback URL yet.");

    /// <summary>Asks the URL whether it is the product's, as the administration page does before it saves it; null where it is.</summary>
    public async Task<string?> VerifyAsync(Uri url, Envelope envelope, string receiveId, CancellationToken cancellationToken)
    {
        var text = ProductPost.NewNonce() + ProductPost.NewNonce();
        var (timestamp, nonce) = (Timestamp(), ProductPost.NewNonce());
        var echo = envelope.Seal(text, receiveId, ProductPost.NewRandom());
        var asked = ProductPost.WithQuery(url, ("msg_signature", envelope.Sign(timestamp, nonce, echo)), ("timestamp", timestamp), ("nonce", nonce), ("echostr", echo));
        var answer = await post.GetAsync(asked, TimeSpan.FromSeconds(1), cancellationToken);
        return answer switch
        {
            { StatusCode: null } => answer.Body,
            { StatusCode: not 200 } => string.Create(CultureInfo.InvariantCulture, $"HTTP {answer.StatusCode}"),
            _ when answer.Body == text => null,
            _ => "the answer is not the bare plaintext",
        };
    }

    public Task<string?> VerifyAsync(Uri url, CancellationToken cancellationToken) =>
        VerifyAsync(url, Envelope, tenant.Options.CorpId, cancellationToken);

    /// <summary>Delivers as the platform does.</summary>
    public async Task<CallbackReport> DeliverAsync(string plaintext, CancellationToken cancellationToken)
    {
        var attempts = await post.PostUntilTakenAsync(() => Seal(plaintext, new CallbackManner()), ContentType, Retries, cancellationToken);
        var report = new CallbackReport(plaintext, [.. attempts]);
        return report.IsDelivered && attempts[^1].Body.Length > 0 ? replies.Take(report, attempts[^1].Body, XElement.Parse(plaintext), Envelope) : report;
    }

    /// <summary>Delivers once, with something wrong.</summary>
    public async Task<CallbackAttempt> PostAsync(string plaintext, CallbackManner manner, CancellationToken cancellationToken)
    {
        var (url, body) = Seal(plaintext, manner);
        return await post.PostAsync(url, body, ContentType, cancellationToken);
    }

    private string Timestamp() => tenant.Now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private (Uri Url, byte[] Body) Seal(string plaintext, CallbackManner manner)
    {
        var envelope = Envelope;
        var (timestamp, nonce) = (manner.Timestamp ?? Timestamp(), ProductPost.NewNonce());
        var encrypted = envelope.Seal(plaintext, manner.ReceiveId ?? tenant.Options.CorpId, ProductPost.NewRandom());
        encrypted = manner.Ciphertext?.Invoke(encrypted) ?? encrypted;
        var signature = manner.Signature ?? envelope.Sign(timestamp, nonce, encrypted);
        return (
            ProductPost.WithQuery(Url, ("msg_signature", signature), ("timestamp", timestamp), ("nonce", nonce)),
            manner.Body ?? Encoding.UTF8.GetBytes(Body(encrypted)));
    }

    private string Body(string encrypted)
    {
        var agent = tenant.Options.App.AgentId.ToString(CultureInfo.InvariantCulture);
        return tenant.Switches.UsesJsonEnvelope
            ? new JsonObject { ["tousername"] = tenant.Options.CorpId, ["encrypt"] = encrypted, ["agentid"] = agent }.ToJsonString()
            : new XElement(
                "xml",
                CallbackXml.Data("ToUserName", tenant.Options.CorpId),
                CallbackXml.Data("AgentID", agent),
                CallbackXml.Data("Encrypt", encrypted)).ToString(SaveOptions.DisableFormatting);
    }
}
