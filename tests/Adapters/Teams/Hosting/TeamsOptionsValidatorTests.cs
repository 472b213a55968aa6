using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using SalesBot.Adapters.Teams.Hosting;
using SalesBot.Adapters.Tests.Teams.Activities;
using SalesBot.Adapters.Tests.Teams.Tokens;

namespace SalesBot.Adapters.Tests.Teams.Hosting;

/// <summary>Which settings stop the start, and that no sentence repeats a secret.</summary>
public sealed class TeamsOptionsValidatorTests
{
    [Fact]
    public void WhereItIsNotEnabled_NothingIsChecked() => Assert.True(new TeamsOptionsValidator().Validate(null, new TeamsOptions { AppId = "x" }).Succeeded);

    [Fact]
    public void SingleTenantBotWithASecret_IsEnough() => Assert.Empty(Failures());

    [Fact]
    public void MultiTenantBot_NamesItsTenants()
    {
        Assert.Contains("Teams:AllowedTenants", Assert.Single(Failures(options => options.TenantId = "")));
        Assert.Empty(Failures(options =>
        {
            options.TenantId = "";
            options.AllowedTenants.Add(ActivityJson.Tenant);
        }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sales-desk")]
    [InlineData("{5f0c9a1e-2222-4c1b-9d3e-0a0b0c0d0e0f}")]
    public void AppIdThatIsNone_IsTold(string id) => Assert.StartsWith("Teams:AppId", Assert.Single(Failures(options => options.AppId = id)), StringComparison.Ordinal);

    [Fact]
    public void TenantsThatAreNone_AreTold() =>
        Assert.Equal(
            ["Teams:TenantId", "Teams:AllowedTenants:1"],
            Failures(options =>
            {
                options.TenantId = "contoso.example";
                options.AllowedTenants.Add(ActivityJson.Tenant);
                options.AllowedTenants.Add("*");
            }).Select(failure => failure.Split(' ')[0]));

    [Fact]
    public void AppWithoutAnyProof_OrWithTwo_IsTold()
    {
        Assert.StartsWith("Teams:ClientSecret", Assert.Single(Failures(options => options.ClientSecret = "")), StringComparison.Ordinal);
        Assert.Contains(Failures(options => options.Certificate = "/nowhere.pem"), failure => failure.Contains("too: the app proves itself by one of them", StringComparison.Ordinal));
        Assert.StartsWith("Teams:CertificatePassword", Assert.Single(Failures(options => options.CertificatePassword = "top-secret")), StringComparison.Ordinal);
    }

    [Fact]
    public void CertificateThatCannotBeRead_IsTold() =>
        Assert.Contains("cannot be read", Assert.Single(Failures(options => (options.ClientSecret, options.Certificate) = ("", "/nowhere/app.pem"))));

    [Fact]
    public void CertificateWithItsKey_IsTaken_AndWithoutItIsNot()
    {
        var path = Path.GetTempFileName();
        try
        {
            using var rsa = RSA.Create(2048);
            using var certificate = new CertificateRequest("CN=app", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(CallbackHost.Start, CallbackHost.Start.AddYears(1));
            File.WriteAllText(path, certificate.ExportCertificatePem() + "\n" + rsa.ExportPkcs8PrivateKeyPem());
            Assert.Empty(Failures(options => (options.ClientSecret, options.Certificate) = ("", path)));

            File.WriteAllText(path, certificate.ExportCertificatePem());
            Assert.Contains("holds no certificate with its key", Assert.Single(Failures(options => (options.ClientSecret, options.Certificate) = ("", path))));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net")]
    [InlineData("smba.trafficmanager.net/emea")]
    [InlineData("*.trafficmanager.net")]
    [InlineData("net")]
    [InlineData("")]
    public void HostThatIsNone_IsTold(string host) => Assert.StartsWith("Teams:AllowedServiceHosts:0", Assert.Single(Failures(options => options.AllowedServiceHosts.Add(host))), StringComparison.Ordinal);

    [Theory]
    [InlineData("smba.trafficmanager.net")]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    public void Host_IsTaken(string host) => Assert.Empty(Failures(options => options.AllowedServiceHosts.Add(host)));

    [Theory]
    [InlineData("http://login.example.com")]
    [InlineData("nowhere")]
    [InlineData("")]
    public void AddressWithoutTls_IsThisMachineOnly(string address)
    {
        Assert.StartsWith("Teams:LoginUrl", Assert.Single(Failures(options => options.LoginUrl = address)), StringComparison.Ordinal);
        Assert.StartsWith("Teams:OpenIdMetadataUrl", Assert.Single(Failures(options => options.OpenIdMetadataUrl = address)), StringComparison.Ordinal);
        Assert.Empty(Failures(options => options.OpenIdMetadataUrl = "http://127.0.0.1:5099/v1/keys"));
    }

    [Theory]
    [InlineData("http://bot.example.com", 1)]
    [InlineData("https://bot.example.com", 0)]
    public void PublicAddress_HasTls(string address, int failures) => Assert.Equal(failures, Failures(options => options.PublicUrl = address).Count);

    [Fact]
    public void TestClientsOnThisMachine_NeedNothingElse() =>
        Assert.True(new TeamsOptionsValidator().Validate(null, new TeamsOptions { Enabled = true, AllowAnonymous = true }).Succeeded);

    private static List<string> Failures(Action<TeamsOptions>? change = null)
    {
        var options = new TeamsOptions { Enabled = true, AppId = TestToken.AppId, TenantId = ActivityJson.Tenant, ClientSecret = "top-secret" };
        change?.Invoke(options);
        var failures = (new TeamsOptionsValidator().Validate(null, options).Failures ?? []).ToList();
        Assert.DoesNotContain(failures, failure => failure.Contains("top-secret", StringComparison.Ordinal));
        return failures;
    }
}
