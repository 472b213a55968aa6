using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Simulators.Teams;

namespace SalesBot.Adapters.Tests.Simulators.Teams;

/// <summary>The matrix of tokens.</summary>
public sealed class TokenCaseTests
{
    [Fact]
    public void Matrix_HasMoreThanTwentyFiveKindsToRefuse_EachUnderItsOwnName()
    {
        Assert.True(TokenCases.Refused.Length >= 25, $"{TokenCases.Refused.Length}");
        Assert.True(TokenCases.Accepted.Length >= 4);
        Assert.Equal(TokenCases.All.Length, TokenCases.All.Select(each => each.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("AlgorithmNone", TokenCases.Named("AlgorithmNone").Name);
    }

    [Fact]
    public async Task ValidToken_IsSignedByAPublishedKey_AndSaysWhatTheDocumentsSay()
    {
        await using var company = await Connected.StartAsync();
        var trial = company.Simulator.Tries(TokenCases.Valid, company.Person.Composes("x"));
        var parts = trial.Authorization!.Split(' ')[1].Split('.');
        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(parts[1]))!;
        Assert.Equal(("https://api.botframework.com", company.Simulator.Options.Bot.AppId), ((string?)claims["iss"], (string?)claims["aud"]));
        Assert.Equal(company.Simulator.ServiceUrl, (string?)claims["serviceurl"]);

        var keys = (await company.GetAsync(company.Simulator.BaseUrl + "/v1/.well-known/keys"))["keys"]!.AsArray();
        var key = keys.First(each => (string?)each!["kid"] == company.Simulator.Keys.Signing)!;
        using var rsa = RSA.Create(new RSAParameters { Modulus = Base64Url.DecodeFromChars((string)key["n"]!), Exponent = Base64Url.DecodeFromChars((string)key["e"]!) });
        Assert.True(rsa.VerifyData(Encoding.ASCII.GetBytes(parts[0] + "." + parts[1]), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    [Fact]
    public async Task EachCase_DiffersFromTheValidOne()
    {
        await using var company = await Connected.StartAsync();
        var body = company.Person.Composes("x");
        var valid = company.Simulator.Tries(TokenCases.Valid, body);
        Assert.All(TokenCases.All.Where(each => each != TokenCases.Valid), each => Assert.NotEqual(valid, company.Simulator.Tries(each, body)));
    }

    [Fact]
    public async Task Storm_HasAnotherKeyIdEachTime()
    {
        await using var company = await Connected.StartAsync();
        var body = company.Person.Composes("x");
        Assert.Equal(5, Enumerable.Range(0, 5).Select(number => company.Simulator.Tries(TokenCases.UnknownKey(number), body).Authorization!.Split('.')[0]).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Post_CarriesTheHeaderOfTheCase()
    {
        await using var company = await Connected.StartAsync();
        await company.Simulator.PostAsync(TokenCases.Named("NoHeader"), company.Person.Composes("x"), Connected.Cancellation);
        await company.Simulator.PostAsync(TokenCases.Named("SchemeInLowerCase"), company.Person.Composes("x"), Connected.Cancellation);
        Assert.False(company.Product.Headers[0].ContainsKey("Authorization"));
        Assert.StartsWith("bearer ey", company.Product.Headers[1]["Authorization"], StringComparison.Ordinal);
    }
}
