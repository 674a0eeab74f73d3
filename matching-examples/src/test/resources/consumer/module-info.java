module example.consumer {
    requires org.tandem.matching;
    requires org.tandem.matching.io;
}
