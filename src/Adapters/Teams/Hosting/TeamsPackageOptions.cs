namespace SalesBot.Adapters.Teams.Hosting;

/// <summary>What the app package says of who made the app; the service itself reads none of it.</summary>
internal sealed class TeamsPackageOptions
{
    /// <summary>The package's version, three numbers; an update must have a greater one.</summary>
    public string Version { get; set; } = "1.0.0";

    /// <summary>Who offers the app, as its page in Teams says; at most 32 characters.</summary>
    public string Developer { get; set; } = "SalesBot";

    /// <summary>The address of the page on privacy; empty for <see cref="TeamsOptions.PublicUrl"/>.</summary>
    public string PrivacyUrl { get; set; } = "";

    /// <summary>The address of the terms of use; empty for <see cref="TeamsOptions.PublicUrl"/>.</summary>
    public string TermsUrl { get; set; } = "";
}
