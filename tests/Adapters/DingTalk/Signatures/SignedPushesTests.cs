using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.DingTalk.Protocol.Signatures;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.DingTalk.Signatures;

/// <summary>Signatures that are known, and the hour in which they count.</summary>
public sealed class SignedPushesTests
{
    private const string Timestamp = "1700000000000";

    private readonly ManualTime time = new(DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_000));

    [Theory]
    [InlineData("1577262236757", "this is a secret", "DJrE6qdyVGCQz9z5r2MDuNcNAhwYnuAkyj13cx169CA=")]
    [InlineData(Timestamp, "sim-app-secret", "icBRv5zTIpZET1gGR840rgWsu6Kz1Ffh11ZcnusALYE=")]
    [InlineData(Timestamp, "SECsim0123456789", "5gHvCItqpyXvbTs29XPkr48LpbRhWpue5zukzJYUaJ4=")]
    public void SignatureOfTheRobot_IsTheKnownOne(string timestamp, string secret, string signature) =>
        Assert.Equal(signature, PushSignature.OfRobot(timestamp, secret));

    [Fact]
    public void SignatureOfACard_IsTheKnownOne() => Assert.Equal("VvkgAApfvJfbHMj9Kn5RofpxGO/9bySUDUW1bju2mtQ=", PushSignature.OfCard(Timestamp, "sim-api-secret"));

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    [InlineData(-60)]
    public void PushWithinAnHour_IsLetIn(int minutes)
    {
        time.Advance(TimeSpan.FromMinutes(60));

        Assert.Null(Find(At(minutes)));
    }

    [Theory]
    [InlineData(-61)]
    [InlineData(61)]
    public void PushOutsideTheHour_IsStale(int minutes)
    {
        time.Advance(TimeSpan.FromHours(2));

        Assert.Equal(EnvelopeFault.Stale, Find(At(minutes)));
    }

    [Theory]
    [InlineData("", "x")]
    [InlineData(Timestamp, "")]
    [InlineData("soon", "x")]
    [InlineData("-1", "x")]
    [InlineData("99999999999999999999999", "x")]
    public void PushThatLacksSomething_IsNone(string timestamp, string signature) =>
        Assert.Equal(EnvelopeFault.ParametersMissing, Pushes().FindFault(timestamp, signature));

    [Theory]
    [InlineData("icBRv5zTIpZET1gGR840rgWsu6Kz1Ffh11ZcnusALYA=")]
    [InlineData("icBRv5zTIpZET1gGR840rgWsu6Kz1Ffh11ZcnusALY")]
    [InlineData("签名")]
    public void AnotherSignature_IsWrong(string signature) => Assert.Equal(EnvelopeFault.SignatureWrong, Pushes().FindFault(Timestamp, signature));

    private string At(int minutes) => time.GetUtcNow().AddMinutes(minutes).ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

    private EnvelopeFault? Find(string timestamp) => Pushes().FindFault(timestamp, PushSignature.OfRobot(timestamp, "sim-app-secret"));

    private SignedPushes Pushes() => new(timestamp => PushSignature.OfRobot(timestamp, "sim-app-secret"), time);
}
