namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>How the service is connected to Microsoft Teams.</summary>
internal sealed class TeamsOptions
{
    public const string Section = "Teams";

    /// <summary>Whether the service speaks with Teams at all.</summary>
    public bool Enabled { get; set; }

    /// <summary>The bot's app (client) id.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The tenant that a single-tenant bot is registered in; empty for a multi-tenant bot.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>The app's client secret; empty where it has a certificate.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The file of the app's certificate with its key, PEM or PFX; empty where it has a secret.</summary>
    public string Certificate { get; set; } = "";

    /// <summary>The password of that file; empty for none.</summary>
    public string CertificatePassword { get; set; } = "";

    /// <summary>The tenants whose people may talk with the bot; empty for <see cref="TenantId"/> alone.</summary>
    public IList<string> AllowedTenants { get; init; } = [];

    /// <summary>Where access tokens come from.</summary>
    public string LoginUrl { get; set; } = "https://login.microsoftonline.com";

    /// <summary>Where the keys are named that requests of Teams are signed with.</summary>
    public string OpenIdMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>The hosts, with all below them, that messages are sent to and files are fetched from; empty for Microsoft's own.</summary>
    public IList<string> AllowedServiceHosts { get; init; } = [];

    /// <summary>Whether clients on this machine may talk with the bot without a token. Development only.</summary>
    public bool AllowAnonymous { get; set; }

    /// <summary>The address under which people reach this service, for links in the app package; empty for none.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>What the app package says of who made the app.</summary>
    public TeamsPackageOptions Package { get; init; } = new();

    /// <summary>The tenants whose people may talk with the bot.</summary>
    internal IList<string> Tenants => AllowedTenants.Count > 0 ? AllowedTenants : TenantId.Length > 0 ? [TenantId] : [];
}
