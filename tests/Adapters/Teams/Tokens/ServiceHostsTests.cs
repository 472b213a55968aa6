using SalesBot.Adapters.Teams.Protocol.Tokens;

namespace SalesBot.Adapters.Tests.Teams.Tokens;

public sealed class ServiceHostsTests
{
    private static readonly ServiceHosts Usual = new([], isLoopbackOpen: false);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/0d1e2f30-1111-4a5b-8c6d-7e8f90a1b2c3/")]
    [InlineData("https://SMBA.trafficmanager.NET/teams/")]
    [InlineData("https://smba.infra.gcc.teams.microsoft.com/teams")]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams")]
    [InlineData("https://europe.webchat.botframework.com/")]
    [InlineData("https://smba.trafficmanager.net./teams/")]
    public void ConnectorOfMicrosoft_MayHaveTheToken(string address) => Assert.Equal(HostTrust.WithToken, Usual.TrustIn(new Uri(address)));

    [Theory]
    [InlineData("http://smba.trafficmanager.net/teams/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/teams/")]
    [InlineData("https://evil.example/smba.trafficmanager.net/")]
    [InlineData("https://evil.example/?smba.trafficmanager.net")]
    [InlineData("https://evil.example/#smba.trafficmanager.net")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://user:word@smba.trafficmanager.net/")]
    [InlineData("https://evilsmba.trafficmanager.net/")]
    [InlineData("https://trafficmanager.net/")]
    [InlineData("https://evil.trafficmanager.net/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://botframework.com.cn/")]
    [InlineData("https://ѕmba.trafficmanager.net/")]
    [InlineData("https://contoso-my.sharepoint.com/")]
    [InlineData("https://evil.blob.core.windows.net/")]
    [InlineData("https://graph.microsoft.com/")]
    [InlineData("ftp://smba.trafficmanager.net/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://127.0.0.1:8080/")]
    [InlineData("https://localhost/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://192.168.1.10/")]
    public void AnyOtherAddress_IsNotCalled(string address) => Assert.Equal(HostTrust.None, Usual.TrustIn(new Uri(address)));

    [Fact]
    public void HostsOfTheSettings_StandInPlaceOfMicrosofts()
    {
        var hosts = new ServiceHosts(["Connector.Contoso.example"], isLoopbackOpen: false);

        Assert.Equal(HostTrust.WithToken, hosts.TrustIn(new Uri("https://connector.contoso.example/x")));
        Assert.Equal(HostTrust.WithToken, hosts.TrustIn(new Uri("https://eu.connector.contoso.example/x")));
        Assert.Equal(HostTrust.None, hosts.TrustIn(new Uri("https://smba.trafficmanager.net/teams/")));
    }

    [Theory]
    [InlineData("sharepoint.com", "https://contoso.sharepoint.com/file")]
    [InlineData("evil.blob.core.windows.net", "https://evil.blob.core.windows.net/file")]
    public void PlaceWhereAnybodyKeepsFiles_NeverHasTheToken_AndGivesFiles(string listed, string address)
    {
        var hosts = new ServiceHosts([listed], isLoopbackOpen: false);

        Assert.Equal(HostTrust.None, hosts.TrustIn(new Uri(address)));
        Assert.True(hosts.MayHoldFiles(new Uri(address)));
    }

    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/dl?tempauth=x", true)]
    [InlineData("https://eu.svc.ms/x", true)]
    [InlineData("https://smba.trafficmanager.net/emea/v3/attachments/1", true)]
    [InlineData("http://contoso-my.sharepoint.com/dl", false)]
    [InlineData("https://sharepoint.com.evil.example/dl", false)]
    public void Files_AreFetchedFromMicrosoftsHosts(string address, bool isAllowed) => Assert.Equal(isAllowed, Usual.MayHoldFiles(new Uri(address)));

    [Fact]
    public void ThisMachine_HasTheTokenOnlyWhereTheSettingsNameIt()
    {
        var named = new ServiceHosts(["127.0.0.1"], isLoopbackOpen: false);

        Assert.Equal(HostTrust.WithToken, named.TrustIn(new Uri("http://127.0.0.1:5081/emea/")));
        Assert.Equal(HostTrust.None, named.TrustIn(new Uri("http://localhost:5081/emea/")));
        Assert.Equal(HostTrust.None, named.TrustIn(new Uri("http://127.0.0.1.evil.example/")));
    }

    [Fact]
    public void ThisMachine_IsCalledWithoutTheTokenWhereClientsNeedNone()
    {
        var open = new ServiceHosts([], isLoopbackOpen: true);

        Assert.Equal(HostTrust.WithoutToken, open.TrustIn(new Uri("http://localhost:56150/_connector")));
        Assert.True(open.MayHoldFiles(new Uri("http://localhost:56150/file")));
        Assert.Equal(HostTrust.None, open.TrustIn(new Uri("http://192.168.1.10:56150/_connector")));
    }
}
