using System.Security.Cryptography.X509Certificates;

namespace SalesBot.Adapters.Teams.Protocol.Login;

/// <summary>By what the bot proves that it is the app.</summary>
internal abstract record BotCredential
{
    private BotCredential()
    {
    }

    /// <summary>A client secret.</summary>
    public sealed record Secret(string Value) : BotCredential
    {
        /// <summary>Without the secret.</summary>
        public override string ToString() => nameof(Secret);
    }

    /// <summary>A certificate with its key, registered with the app.</summary>
    public sealed record Certificate(X509Certificate2 Value) : BotCredential
    {
        /// <summary>Without the key.</summary>
        public override string ToString() => Value.Thumbprint;
    }
}
