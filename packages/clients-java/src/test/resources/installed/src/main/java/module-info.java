/** A program that uses the clients. */
module sample {
  requires io.polyface;
}
