namespace SalesBot.Simulators.WeCom;

/// <summary>What is on people's screens.</summary>
public sealed class Screens : ChatScreens<SeenMessage>;
